/** Difficulties of the masses (解难帮困): solved, planned, or explained why not yet; what is closed says how, and may return. */
package org.chuangyou.pledge.difficulty;
