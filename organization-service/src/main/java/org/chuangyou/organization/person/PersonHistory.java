package org.chuangyou.organization.person;

import java.util.List;

/**
 * All that a person has been here.
 *
 * @param states the first one first; each ends where the next begins
 */
record PersonHistory(List<PersonView> states, List<FiledAct> acts) {}
