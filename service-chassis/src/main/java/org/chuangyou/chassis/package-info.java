/** Infrastructure that every service stands on; it knows no word of the domain. */
package org.chuangyou.chassis;
