package org.chuangyou.pledge.deed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.figure.Quantity;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What was done, entered once by one person for all who took part. */
record NewDeed(
        @NotNull UUID organizationId,

        @Schema(description = "服务队；不是以服务队名义的省略") UUID teamId,

        @Schema(description = "VOLUNTEERING 志愿服务；DEVOTION_DAY 党员奉献日；NEXT_GENERATION 关心下一代；VISIT 慰问；OTHER 其他") @NotNull
        DeedKind kind,

        @Schema(examples = "社区义务辅导") @NotBlank @Size(max = 100)
        String title,

        @Schema(description = "做了什么，不写受助人姓名", examples = "为社区留守儿童辅导作业") @NotBlank @Size(max = 1000)
        String done,

        @Schema(examples = "2011-05-08") @NotNull LocalDate doneOn,

        @Schema(description = "参加者的人员编号；须为本组织或其下级组织的党员") @NotNull @Size(min = 1, max = 500) @UniqueElements
        List<@NotBlank @Size(max = 32) String> participants,

        @Schema(description = "应邀参加的外单位党员的人员编号；没有的省略") @Size(max = 500) @UniqueElements
        List<@NotBlank @Size(max = 32) String> guests,

        @Schema(description = "每人约几小时；可省略，不排名", examples = "3")
        @DecimalMin("0.5")
        @DecimalMax("24")
        @Digits(integer = 2, fraction = 1)
        BigDecimal hours,

        @Schema(description = "受益的人数、户数；不知道的省略") @Valid Quantity beneficiaries) {

    NewDeed {
        guests = guests == null ? List.of() : guests;
    }
}
