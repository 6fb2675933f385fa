package org.chuangyou.pledge.pledge;

import java.util.List;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** Where and by what a pledge is made public. */
public record NewPublication(
        @Schema(description = "公开栏、宣传栏、校刊校报、校园网络、其他") @NotNull @Size(min = 1, max = 5) @UniqueElements
        List<@NotNull Channel> channels,

        @Schema(description = "公布地点", examples = "校门口公开栏") @NotBlank @Size(max = 200) @NoPersonalData
        String place) {}
