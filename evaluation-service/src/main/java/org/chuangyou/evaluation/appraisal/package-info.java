/**
 * 民主评议党员, once a year in every branch: 个人自评, 党员互评, 民主测评, 组织评定. Votes are heard and do not decide
 * ("不能简单地以票取人"); each person is told what was found, and why where it departs from the votes.
 */
package org.chuangyou.evaluation.appraisal;
