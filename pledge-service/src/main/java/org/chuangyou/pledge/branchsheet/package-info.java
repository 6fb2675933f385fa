/** What an organisation's own secretary takes out and brings in as sheets, of that organisation and those below it. */
package org.chuangyou.pledge.branchsheet;
