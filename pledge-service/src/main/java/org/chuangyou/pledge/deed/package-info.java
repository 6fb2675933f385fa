/** Volunteer teams (党员义工服务队) and what they did: a deed is entered once for all who took part, and is never a score. */
package org.chuangyou.pledge.deed;
