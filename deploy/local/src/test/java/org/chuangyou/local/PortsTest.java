package org.chuangyou.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    private final Ports ports = Ports.free();

    @Test
    void nothing_is_said_of_free_ports() {
        assertThat(ports.busy()).isEmpty();
    }

    @Test
    void one_line_names_the_busy_ports_and_whose_they_should_be() throws IOException {
        try (var pledge = listenOn("pledge");
                var kafka = listenOn("kafka")) {
            assertThat(ports.busy())
                    .get()
                    .asString()
                    .contains(pledge.getLocalPort() + " (pledge)", kafka.getLocalPort() + " (kafka)")
                    .doesNotContain("(organization)", "\n");
        }
    }

    @Test
    void somebody_who_listens_on_all_addresses_is_noticed() throws IOException {
        try (var everywhere = new ServerSocket(ports.of("keycloak"))) {
            assertThat(ports.busy()).get().asString().contains(everywhere.getLocalPort() + " (keycloak)");
        }
    }

    @Test
    void an_unknown_part_has_no_port() {
        assertThatThrownBy(() -> ports.of("zookeeper")).hasMessageContaining("zookeeper");
    }

    private ServerSocket listenOn(String part) throws IOException {
        return new ServerSocket(ports.of(part), 1, InetAddress.getLoopbackAddress());
    }
}
