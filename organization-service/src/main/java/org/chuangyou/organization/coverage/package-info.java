/** Which organisation covers which unit, and what follows from it for those who keep the unit's records. */
package org.chuangyou.organization.coverage;
