package org.chuangyou.organization.event;

import org.chuangyou.chassis.event.Event;

/** A fact about who is organised where. */
public sealed interface OrganizationEvent extends Event
        permits BranchCorrected,
                BranchEstablished,
                CalendarEntered,
                CommitteeCorrected,
                CommitteeEstablished,
                MeetingHeld,
                GroupChanged,
                GroupDissolved,
                GroupFormed,
                MemberAdmitted,
                MemberConfirmed,
                MemberCorrected,
                MemberDeparted,
                MemberTransferred,
                OrganizationDissolved,
                OrganizationMoved,
                OrganizationRenamed,
                OrganizationReorganized,
                PartyGroupCorrected,
                PartyGroupEstablished,
                PostAssumed,
                PostCorrected,
                PostRelinquished,
                UnitClosed,
                UnitCorrected,
                UnitFiguresReported,
                UnitRegistered,
                VoteDeclared,
                YouthFiguresReported {}
