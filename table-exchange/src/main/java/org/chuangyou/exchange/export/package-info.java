/** The service's tables as files: exports that can be imported again, templates to fill in, and what each column means. */
package org.chuangyou.exchange.export;
