/** Service to people in figures: what every feature has to say of an organisation and a time, in one answer. */
package org.chuangyou.pledge.summary;
