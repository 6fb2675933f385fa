package org.chuangyou.evaluation.roll;

import io.smallrye.config.ConfigMapping;

/** What the roll is told by its surroundings. */
@ConfigMapping(prefix = "chuangyou.evaluation")
interface RollSettings {

    /** The key under which codes are hashed; the same for all replicas. */
    String codeKey();

    /** The length of a contest's RSA key. */
    int keyBits();
}
