package org.chuangyou.organization.vote;

import java.util.UUID;
import jakarta.persistence.Embeddable;

/** What is decided: a text, a person's membership, or who takes the seats. */
@Embeddable
public record Matter(String subject, UUID subjectPersonId, String subjectPersonName, Integer seats) {}
