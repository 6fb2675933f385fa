package org.chuangyou.pledge.pledge;

import java.time.LocalDate;
import java.util.List;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where, by what and when a pledge was made public. */
@Embeddable
public record Publication(@Enumerated(EnumType.STRING) List<Channel> channels, String place, LocalDate publishedOn) {}
