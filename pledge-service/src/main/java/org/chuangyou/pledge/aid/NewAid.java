package org.chuangyou.pledge.aid;

import java.time.LocalDate;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.figure.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was given. Recipients are told in general; nobody is named. */
record NewAid(
        @Schema(description = "捐助的组织") @NotNull UUID organizationId,

        @Schema(description = "MONEY 捐款；GOODS 捐物") @NotNull AidKind kind,

        @Schema(description = "品名；捐物时必填", examples = "化肥") @Size(max = 50)
        String thing,

        @Schema(description = "数量；捐款以元或万元计") @NotNull @Valid Quantity amount,

        @Schema(description = "受益的人数、户数；不知道的省略") @Valid Quantity beneficiaries,

        @Schema(description = "受助对象，不写姓名", examples = "对口扶贫村困难农户") @NotBlank @Size(max = 200)
        String recipients,

        @Schema(description = "用途", examples = "春耕生产") @NotBlank @Size(max = 500)
        String purpose,

        @Schema(examples = "2011-04-20") @NotNull LocalDate givenOn) {}
