/** Posts in organisations, and the authority that follows from them. */
package org.chuangyou.organization.post;
