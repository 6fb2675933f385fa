package org.chuangyou.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.NoSuchElementException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretsTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void chooseFile() {
        file = folder.resolve("data/secrets.properties");
    }

    @Test
    void a_secret_is_the_same_at_the_next_start() {
        var made = new Secrets(file).make("database.pledge.password");

        assertThat(new Secrets(file).make("database.pledge.password")).isEqualTo(made);
    }

    @Test
    void no_two_secrets_are_alike() {
        var secrets = new Secrets(file);

        assertThat(secrets.make("database.evaluation.password")).isNotEqualTo(secrets.make("database.urn.password"));
    }

    @Test
    void only_the_owner_may_read_them() throws IOException {
        new Secrets(file).make("keycloak.admin.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void asking_for_one_that_was_never_made_makes_none() {
        assertThatThrownBy(() -> new Secrets(file).require("account.teacher.password"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("account.teacher.password");

        assertThat(file).doesNotExist();
    }
}
