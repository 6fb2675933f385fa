/** Import of a county's roster files: all rows or none, every fault named by row, column, value and mend. */
package org.chuangyou.organization.roster;
