/** The service as it is shipped, in a process of its own: killed in the middle of its work, and measured. */
package org.chuangyou.evaluation.shipped;
