/** Tables of text as files: CSV and XLSX, read and written in bounded memory. Knows nothing of rosters. */
package org.chuangyou.organization.roster.sheet;
