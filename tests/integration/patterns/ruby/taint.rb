def handle(event:, context:)
  # ruleid: parameter
  sink(event["id"])
  # ok: parameter
  sink(context["id"])
end

class Page
  def show
    # ruleid: plain-name
    emit(params[:id])
  end

  # The first of two is walked as well.
  def show
    # ruleid: plain-name
    emit(params[:name])
  end

  def other
    params = { id: 1 }
    # ok: plain-name
    emit(params[:id])
  end
end
