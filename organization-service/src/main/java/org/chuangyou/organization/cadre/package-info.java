/** Reserve cadres (后备干部) from nomination to listing, and directed recommendation (定向推荐) of school leadership. */
package org.chuangyou.organization.cadre;
