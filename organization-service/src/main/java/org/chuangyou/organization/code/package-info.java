/** Codes that others gave our units and organisations, each checked by its standard and kept with its days. */
package org.chuangyou.organization.code;
