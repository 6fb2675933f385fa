/** Counterpart villages and units (对口帮扶村、单位): what was promised to them and what was done. */
package org.chuangyou.pledge.counterpart;
