package org.chuangyou.organization.event;

import org.chuangyou.chassis.event.Event;

/** A fact about who is organised where. */
public sealed interface OrganizationEvent extends Event
        permits BranchCorrected,
                BranchEstablished,
                CommitteeCorrected,
                CommitteeEstablished,
                GroupChanged,
                GroupDissolved,
                GroupFormed,
                MemberAdmitted,
                MemberCorrected,
                PostAssumed,
                PostCorrected,
                PostRelinquished,
                UnitCorrected,
                UnitFiguresReported,
                UnitRegistered,
                YouthFiguresReported {}
