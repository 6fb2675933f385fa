/** What every REST interface of ours has in common: problems, preconditions, pages, retries, who calls. */
package org.chuangyou.chassis.web;
