/** Persons, from applicant to full member, each in exactly one organisation. */
package org.chuangyou.organization.person;
