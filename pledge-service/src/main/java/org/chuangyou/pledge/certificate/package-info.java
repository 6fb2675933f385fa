/** Responsibility certificates (目标责任书), signed level by level; commendation reads what became of their targets. */
package org.chuangyou.pledge.certificate;
