package org.chuangyou.reporting;

import org.chuangyou.chassis.testing.Architecture;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void the_service_is_built_as_all_are() {
        Architecture.holdsFor("org.chuangyou.reporting");
    }
}
