package org.chuangyou.evaluation.appraisal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.chuangyou.chassis.web.ReadVersion;

/** Those who are appraised. */
@ApplicationScoped
class AppraisedMembers implements PanacheRepositoryBase<AppraisedMember, UUID> {

    List<AppraisedMember> of(UUID appraisal) {
        return list("appraisalId = ?1 order by personCode", appraisal);
    }

    List<AppraisedMember> ofAll(Collection<UUID> appraisals) {
        return list("appraisalId in ?1", appraisals);
    }

    AppraisedMember require(UUID appraisal, String personCode) {
        return find("appraisalId = ?1 and personCode = ?2", appraisal, personCode)
                .firstResultOptional()
                .orElseThrow(() -> AppraisalProblems.notAppraised(personCode));
    }

    /** The same, on the version that was read: 428 and 412 else. */
    AppraisedMember requireRead(UUID appraisal, String personCode, ReadVersion read) {
        var member = require(appraisal, personCode);
        read.require(member.version());
        return member;
    }

    boolean isAmong(UUID appraisal, String personCode) {
        return find("appraisalId = ?1 and personCode = ?2", appraisal, personCode)
                .firstResultOptional()
                .isPresent();
    }

    /** Of one person, the newest first. */
    List<AppraisedMember> ofPerson(String personCode) {
        return list("personCode = ?1 order by id desc", personCode);
    }
}
