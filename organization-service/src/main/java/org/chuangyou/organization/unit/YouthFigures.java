package org.chuangyou.organization.unit;

/** 团组织, 团员, 少先队大队, 中队, 小队, 少先队员, 辅导员 of one unit. */
record YouthFigures(
        int leagueUnits, int leagueMembers, int brigades, int squadrons, int squads, int pioneers, int counsellors) {}
