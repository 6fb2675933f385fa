package org.chuangyou.evaluation.appraisal;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An appraisal that the caller is part of, with all that concerns the caller and nothing of anybody else. */
@Schema(name = "OwnAppraisal")
record OwnAppraisalView(UUID id, int year, String title, AppraisalStatus status, AppraisedMemberView me) {}
