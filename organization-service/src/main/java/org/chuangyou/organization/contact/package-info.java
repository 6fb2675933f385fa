/** Contact points (联系点) of leaders, visits to them and whether those were as many as they should be. */
package org.chuangyou.organization.contact;
