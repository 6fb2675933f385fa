/** Numbers as people give them: with a unit and a qualifier that sums keep and that is printed back. */
package org.chuangyou.pledge.figure;
