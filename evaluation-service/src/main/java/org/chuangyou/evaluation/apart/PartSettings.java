package org.chuangyou.evaluation.apart;

import io.smallrye.config.ConfigMapping;

/** What this process is told to be. */
@ConfigMapping(prefix = "chuangyou.evaluation")
interface PartSettings {

    Part part();
}
