/** Tables of text as files: CSV and XLSX, read and written in bounded memory. Knows nothing of what they mean. */
package org.chuangyou.exchange.sheet;
