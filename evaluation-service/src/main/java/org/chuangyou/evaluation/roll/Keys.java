package org.chuangyou.evaluation.roll;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** The keys of contests. One for each, else a token for one contest could be had in the name of another. */
@ApplicationScoped
class Keys {

    private final RollSettings settings;

    Keys(RollSettings settings) {
        this.settings = settings;
    }

    /** Half a second for each at 3,072 bits, so all cores lend a hand. */
    Map<String, KeyPair> forContests(Collection<String> contests) {
        return contests.parallelStream().collect(Collectors.toConcurrentMap(Function.identity(), contest -> fresh()));
    }

    private KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(settings.keyBits());
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
