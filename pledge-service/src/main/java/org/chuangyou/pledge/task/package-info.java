/** Tasks of superior documents (上级文件分解任务): each organisation says of each item whether it applies and what is done. */
package org.chuangyou.pledge.task;
