# What a question of ours, or of a rule's, shows by its answer.
require_relative 'lib/checks'

class AnswersController < ApplicationController
  def answered_in_many_places
    column = params[:column]
    if column && Questions.may_sort_by?(column)
      # ok: flow
      Product.order(column)
    end
    # ruleid: flow
    Product.order(column)
  end

  def answered_no
    column = params[:column]
    unless Questions.may_sort_by?(column)
      # ruleid: flow
      Product.order(column)
      return
    end
    # ok: flow
    Product.order(column)
  end

  def refused
    column = params[:column]
    if Questions.may_not_sort_by?(column)
      # ruleid: flow
      Product.order(column)
    else
      # ok: flow
      Product.order(column)
    end
  end

  def one_way_shows_nothing
    column = params[:column]
    # ruleid: flow
    Product.order(column) if Questions.may_sort_unless_empty?(column)
  end

  def asked_of_the_request
    return unless Questions.may_sort_by?(params[:column])

    # ok: flow
    Product.order(params[:column])
    # ruleid: flow
    Product.order(params[:direction])
  end

  def said_by_a_rule
    column = params[:column]
    if fine?(column)
      # ok: flow
      Product.order(column)
    else
      # ruleid: flow
      Product.order(column)
    end
  end

  def held_against_ours
    column = params[:column]
    owner = split(column).owner
    if owner == 'shop' || %w[store market].include?(owner)
      # ok: flow
      Product.order(column)
    end
    # ruleid: flow
    Product.order(column)
  end

  def held_against_the_request
    column = params[:column]
    # ruleid: flow
    Product.order(column) if split(column).owner == params[:owner]
  end

  def replaced_where_refused
    column = params[:column]
    column = 'name' unless Questions.may_sort_by?(column)
    # ok: flow
    Product.order(column)
  end
end
