/** Units, which are schools and the bureau, with their yearly figures. */
package org.chuangyou.organization.unit;
