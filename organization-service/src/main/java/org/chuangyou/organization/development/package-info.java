/** The way into the Party, from the application to full membership, as 《中国共产党发展党员工作细则》 lays it down. */
package org.chuangyou.organization.development;
