/** Working groups of a campaign: leading groups with office and functional groups, and guidance groups (指导组). */
package org.chuangyou.organization.group;
