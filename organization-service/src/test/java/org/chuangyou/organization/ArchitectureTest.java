package org.chuangyou.organization;

import org.chuangyou.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_is_built_as_we_build() {
        Architecture.holdsFor("org.chuangyou.organization");
    }
}
