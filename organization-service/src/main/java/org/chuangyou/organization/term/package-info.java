/** Terms of office (任期), the elections that begin them (换届) and when the next one is due. */
package org.chuangyou.organization.term;
