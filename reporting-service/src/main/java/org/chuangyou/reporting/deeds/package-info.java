/** Service to people in figures: pairings, deeds, aid, counterparts, difficulties, suggestions, tasks, certificates. */
package org.chuangyou.reporting.deeds;
