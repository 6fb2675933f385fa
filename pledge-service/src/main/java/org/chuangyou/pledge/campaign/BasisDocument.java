package org.chuangyou.pledge.campaign;

import java.time.LocalDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.chuangyou.pledge.privacy.NoPersonalData;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document (依据文件) the campaign rests on. */
@Embeddable
record BasisDocument(
        @Schema(description = "文号", examples = "沙创组办发〔2010〕10号")
        @NotBlank
        @Size(max = 100)
        @NoPersonalData
        @Column(name = "number")
        String number,

        @Schema(description = "成文日期", examples = "2010-06-20") @NotNull
        LocalDate issuedOn,

        @Schema(description = "标题；可省略", examples = "关于在教育系统深入开展创先争优活动的实施意见") @Size(max = 200) @NoPersonalData
        String title) {}
