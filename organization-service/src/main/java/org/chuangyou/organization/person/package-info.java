/** Persons, from applicant to full member, each in exactly one organisation; what they were before stays known. */
package org.chuangyou.organization.person;
