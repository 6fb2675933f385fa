/** Sets official documents in the form of GB/T 9704-2012 as .docx; it knows type, paper and rules, and no domain. */
package org.chuangyou.document;
