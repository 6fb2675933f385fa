/** 测评表: what is asked and how it may be answered, versioned. */
package org.chuangyou.evaluation.template;
