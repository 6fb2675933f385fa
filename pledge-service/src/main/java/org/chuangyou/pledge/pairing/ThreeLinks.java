package org.chuangyou.pledge.pairing;

import org.chuangyou.pledge.figure.Figure;

/** How far 三联系 reaches: of the members, how many help a class, a non-member teacher, a struggling pupil, all three. */
record ThreeLinks(Figure withClass, Figure withTeacher, Figure withStrugglingPupil, Figure withAll) {}
