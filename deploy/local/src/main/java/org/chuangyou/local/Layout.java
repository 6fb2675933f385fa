package org.chuangyou.local;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the build has left what the stack starts. */
record Layout(Path root) {

    /** Found from where this class itself lies: {@code deploy/local/target/…}. */
    static Layout ofThisBuild() {
        try {
            var classes = Path.of(Layout.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            var module = classes.getParent().getParent();
            return new Layout(module.getParent().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Path service(String name) {
        return root.resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
    }

    Path keycloak() {
        return root.resolve("deploy/local/target/keycloak");
    }

    /** Unpacked at the first start, for the machine at hand. */
    Path postgres() {
        return root.resolve("deploy/local/target/postgres");
    }

    Path kafka() {
        return root.resolve("deploy/local/kafka/target/kafka");
    }

    /** The five roster files of the sample county. */
    Path sampleCounty() {
        return root.resolve("organization-service/src/main/resources/sample/county");
    }

    Path data() {
        return root.resolve("deploy/local/.data");
    }
}
