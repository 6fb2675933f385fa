package org.chuangyou.reporting.overview;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;

import org.chuangyou.reporting.figure.Figure;
import org.chuangyou.reporting.figure.Part;
import org.chuangyou.reporting.figure.Source;

/** Reckons the overview; screen, API and documents all take it from here. */
@ApplicationScoped
public class OverviewReckoning {

    private static final int YEARS_OF_ADMISSION = 3;

    private final Headcounts headcounts;

    OverviewReckoning(Headcounts headcounts) {
        this.headcounts = headcounts;
    }

    /** As of a day; of an organisation and all below it, or of the whole county where none is named. */
    public Overview of(LocalDate asOf, UUID organization) {
        return new Reckoning(new Scope(asOf, organization)).overview();
    }

    private final class Reckoning {

        private final Scope scope;
        private final LocalDate asOf;
        private final Map<String, Long> units;
        private final Map<String, Long> staffing;
        private final Map<String, Long> secretaries;
        private final long branches;
        private final long members;

        private Reckoning(Scope scope) {
            this.scope = scope;
            this.asOf = scope.asOf();
            this.units = headcounts.unitsByKind(scope);
            this.staffing = headcounts.unitFigures(scope);
            this.secretaries = headcounts.schoolBranchSecretaries(scope);
            this.branches = headcounts.branches(scope);
            this.members = headcounts.members(scope);
        }

        private Overview overview() {
            var teachers = staffing.get("teachers");
            return new Overview(
                    asOf,
                    schools(),
                    students(),
                    staff(),
                    Figure.count(branches, "个", asOf, Source.BRANCHES),
                    Figure.count(members, "名", asOf, Source.MEMBERS),
                    Figure.percent(
                            new Part(members, "党员"),
                            new Part(teachers, "专任教师"),
                            0,
                            asOf,
                            Source.MEMBERS,
                            Source.UNIT_FIGURES),
                    admitted(),
                    schoolBranchSecretaries(),
                    workCommittee(),
                    youth());
        }

        private Figure admitted() {
            var since = asOf.minusYears(YEARS_OF_ADMISSION);
            return Figure.count(headcounts.admittedAfter(scope, since), "名", asOf, Source.MEMBERS)
                    .noted("入党日期在" + since + "之后");
        }

        private Overview.Schools schools() {
            var bureaus = units.getOrDefault("EDUCATION_BUREAU", 0L);
            return new Overview.Schools(
                    schools(units.values().stream().mapToLong(Long::longValue).sum() - bureaus),
                    schools("COMPLETE_SECONDARY"),
                    schools("NINE_YEAR"),
                    schools("JUNIOR_SECONDARY"),
                    schools("COMPLETE_PRIMARY"),
                    schools("LOWER_PRIMARY"),
                    schools("KINDERGARTEN"));
        }

        private Figure schools(String kind) {
            return schools(units.getOrDefault(kind, 0L));
        }

        private Figure schools(long number) {
            return Figure.count(number, "所", asOf, Source.UNITS);
        }

        private Overview.Students students() {
            return new Overview.Students(
                    reported("students", "名"),
                    reported("senior", "名"),
                    reported("junior", "名"),
                    reported("primary", "名"));
        }

        private Overview.Staff staff() {
            return new Overview.Staff(
                    reported("staff", "名"),
                    reported("teachers", "名"),
                    reported("substitute", "名"),
                    reported("specialPost", "名"),
                    reported("other", "名"));
        }

        private Figure reported(String column, String unit) {
            var figure = Figure.count(staffing.get(column), unit, asOf, Source.UNIT_FIGURES);
            var silent = staffing.get("silent");
            return silent == 0 ? figure : figure.noted("另有" + silent + "个单位尚未上报");
        }

        private Overview.SchoolBranchSecretaries schoolBranchSecretaries() {
            var schoolBranches = secretaries.get("branches");
            var total = secretaries("total").outOf(schoolBranches, "学校党支部");
            return new Overview.SchoolBranchSecretaries(
                    schoolBranches == branches
                            ? total
                            : total.noted("党支部共" + branches + "个，其中学校党支部" + schoolBranches + "个"),
                    secretaries("fullTime"),
                    secretaries("principal"),
                    secretaries("teacher"),
                    secretaries("other"));
        }

        private Figure secretaries(String column) {
            return Figure.count(secretaries.get(column), "名", asOf, Source.POSTS, Source.BRANCHES, Source.UNITS);
        }

        private Overview.WorkCommittee workCommittee() {
            var posts = headcounts.workCommittee(scope);
            return new Overview.WorkCommittee(
                    Figure.count(posts.get("secretaries"), "名", asOf, Source.POSTS),
                    Figure.count(posts.get("deputies"), "名", asOf, Source.POSTS),
                    Figure.count(posts.get("commissioners"), "名", asOf, Source.POSTS));
        }

        private Overview.Youth youth() {
            var youth = headcounts.youth(scope);
            return new Overview.Youth(
                    Figure.count(youth.get("league_units"), "个", asOf, Source.YOUTH_FIGURES),
                    Figure.count(youth.get("league_members"), "名", asOf, Source.YOUTH_FIGURES),
                    Figure.count(youth.get("brigades"), "个", asOf, Source.YOUTH_FIGURES),
                    Figure.count(youth.get("squadrons"), "个", asOf, Source.YOUTH_FIGURES),
                    Figure.count(youth.get("squads"), "个", asOf, Source.YOUTH_FIGURES),
                    Figure.count(youth.get("pioneers"), "名", asOf, Source.YOUTH_FIGURES),
                    Figure.count(youth.get("counsellors"), "名", asOf, Source.YOUTH_FIGURES));
        }
    }
}
