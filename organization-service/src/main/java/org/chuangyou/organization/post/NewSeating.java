package org.chuangyou.organization.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which offices the elected take, and the document that approves it. */
record NewSeating(
        @Schema(description = "换届：任期年限，支部、总支 3 年，委员会 5 年；补选不填，任期至本届届满", examples = "3")
        Integer termYears,

        @NotBlank @Size(max = 100) @Schema(description = "批复文号", examples = "示教党发〔2011〕9号")
        String documentNumber,

        @NotEmpty @Size(max = 30) @Schema(description = "当选人各任何职；每个当选人至少一项")
        List<@NotNull @Valid Seat> seats) {

    List<UUID> persons() {
        return seats.stream().map(Seat::personId).distinct().toList();
    }

    Set<Office> offices() {
        return seats.stream().map(Seat::office).collect(Collectors.toSet());
    }

    List<NewPost> posts(LocalDate from, UUID termId) {
        return seats.stream()
                .map(seat -> new NewPost(
                        seat.personId,
                        seat.office,
                        seat.employment,
                        seat.administrativePost,
                        from,
                        documentNumber,
                        termId))
                .toList();
    }

    record Seat(
            @NotNull UUID personId,
            @NotNull Office office,
            @NotNull Employment employment,

            @Schema(description = "行政职务", examples = "校长") @Size(max = 50)
            String administrativePost) {}
}
