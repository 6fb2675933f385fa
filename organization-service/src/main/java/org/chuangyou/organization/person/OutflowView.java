package org.chuangyou.organization.person;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonInclude;

@JsonInclude(JsonInclude.Include.NON_NULL)
record OutflowView(UUID id, LocalDate since, String destination, String contactBranch, LocalDate returnedOn) {}
